package io.github.entente.balance;

/** Eigenvalues of symmetric matrices. {@link WalkIndex} names the source of the algorithm. */
final class SymmetricMatrix {
    private static final int MOST_ROUNDS = 100;

    private SymmetricMatrix() {}

    /**
     * The eigenvalues, in no promised order.
     *
     * @param matrix symmetric; it is overwritten
     */
    static double[] eigenvalues(double[][] matrix) {
        int n = matrix.length;
        double[] diagonal = new double[n];
        double[] beside = new double[n];
        tridiagonalize(matrix, diagonal, beside);
        for (int i = 1; i < n; i++) {
            beside[i - 1] = beside[i];
        }
        if (n > 0) {
            beside[n - 1] = 0;
        }
        for (int l = 0; l < n; l++) {
            isolate(diagonal, beside, l);
        }
        return diagonal;
    }

    /** Householder's reduction, from the last row up. */
    private static void tridiagonalize(double[][] matrix, double[] diagonal, double[] beside) {
        int n = matrix.length;
        for (int i = n - 1; i > 0; i--) {
            double[] row = matrix[i];
            double scale = 0;
            for (int k = 0; k < i; k++) {
                scale += Math.abs(row[k]);
            }
            if (i == 1 || scale == 0) {
                beside[i] = row[i - 1];
                continue;
            }
            double h = 0;
            for (int k = 0; k < i; k++) {
                row[k] /= scale;
                h += row[k] * row[k];
            }
            double f = row[i - 1];
            double g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
            beside[i] = scale * g;
            h -= f * g;
            row[i - 1] = f - g;
            reflect(matrix, beside, i, h);
        }
        for (int i = 0; i < n; i++) {
            diagonal[i] = matrix[i][i];
        }
    }

    /** Applies the reflection of row i, with squared length 2h, to the rows before it. */
    private static void reflect(double[][] matrix, double[] image, int i, double h) {
        double[] row = matrix[i];
        double product = 0;
        for (int j = 0; j < i; j++) {
            double g = 0;
            for (int k = 0; k <= j; k++) {
                g += matrix[j][k] * row[k];
            }
            for (int k = j + 1; k < i; k++) {
                g += matrix[k][j] * row[k];
            }
            image[j] = g / h;
            product += image[j] * row[j];
        }
        double half = product / (h + h);
        for (int j = 0; j < i; j++) {
            double f = row[j];
            double g = image[j] - half * f;
            image[j] = g;
            for (int k = 0; k <= j; k++) {
                matrix[j][k] -= f * image[k] + g * row[k];
            }
        }
    }

    /** QL steps with implicit shifts until the eigenvalue at index l is isolated. */
    private static void isolate(double[] diagonal, double[] beside, int l) {
        int n = diagonal.length;
        for (int round = 0; ; round++) {
            int m = l;
            while (m < n - 1) {
                double size = Math.abs(diagonal[m]) + Math.abs(diagonal[m + 1]);
                if (Math.abs(beside[m]) <= 0x1.0p-53 * size) {
                    break;
                }
                m++;
            }
            if (m == l) {
                return;
            }
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("no eigenvalue after " + MOST_ROUNDS + " rounds of QL");
            }
            step(diagonal, beside, l, m);
        }
    }

    private static void step(double[] diagonal, double[] beside, int l, int m) {
        double g = (diagonal[l + 1] - diagonal[l]) / (2 * beside[l]);
        double r = StrictMath.hypot(g, 1);
        g = diagonal[m] - diagonal[l] + beside[l] / (g + (g >= 0 ? r : -r));
        double sine = 1;
        double cosine = 1;
        double p = 0;
        for (int i = m - 1; i >= l; i--) {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            r = StrictMath.hypot(f, g);
            beside[i + 1] = r;
            if (r == 0) {
                diagonal[i + 1] -= p;
                beside[m] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = diagonal[i + 1] - p;
            r = (diagonal[i] - g) * sine + 2 * cosine * b;
            p = sine * r;
            diagonal[i + 1] = g + p;
            g = cosine * r - b;
        }
        diagonal[l] -= p;
        beside[l] = g;
        beside[m] = 0;
    }
}
