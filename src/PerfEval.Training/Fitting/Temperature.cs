using PerfEval.Core.Classification.Model;

namespace PerfEval.Training.Fitting;

/// <summary>The temperature at which the probabilities of unseen examples are true: 90 % sure is right nine times in ten.</summary>
internal static class Temperature
{
    public static float Of(IReadOnlyList<(float[] Scores, int Class)> unseen)
    {
        var (best, least) = (1f, double.PositiveInfinity);
        for (var step = 0; step <= 60; step++)
        {
            var temperature = 0.4f * MathF.Pow(1.04f, step);
            var loss = unseen.Sum(u => Surprise(u.Scores, u.Class, temperature));
            if (loss < least) (least, best) = (loss, temperature);
        }
        return best;
    }

    private static double Surprise(float[] scores, int own, float temperature)
    {
        Span<double> probabilities = stackalloc double[scores.Length];
        LinearModel.Softmax(scores, temperature, probabilities);
        return -Math.Log(Math.Max(probabilities[own], 1e-12));
    }
}
