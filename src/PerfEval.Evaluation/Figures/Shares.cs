namespace PerfEval.Evaluation.Figures;

/// <summary>Parts of a whole; of nothing there is none.</summary>
internal static class Shares
{
    public static double? Of(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
