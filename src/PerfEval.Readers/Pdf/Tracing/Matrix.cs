namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>An affine map from the coordinates of a drawing to those of the page.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public (double X, double Y) Point(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    public (double X, double Y) Vector(double x, double y) => ((A * x) + (C * y), (B * x) + (D * y));
}
