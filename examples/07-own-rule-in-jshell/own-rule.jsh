record Line(String first, String second) implements SymmetricConclusion {
    public Line mirrored() { return new Line(second, first); }
    public String sentence(UnaryOperator<String> label) { return label.apply(first) + " and " + label.apply(second) + " have a line open"; }
}
var line = Rules.rule("talks/line").strength(0.9).when(Conduct.class).where(talk -> talk.type() == RelationTypes.CONSULTS).derive(Line.class, talk -> new Line(talk.actor(), talk.object()))
var mine = Entente.with(RulePacks.standard().and(line)).assess(libya).asOf("2019-04")
println(mine.findings(Line.class))
println(mine.findings(Line.class).between("US", "HAFTAR").first().explain())
