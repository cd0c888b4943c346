using PerfEval.Core.Classification.Model;

namespace PerfEval.Training.Fitting;

/// <summary>The features of one training sentence, the class it has and the report it comes from.</summary>
internal sealed record Example(uint[] Hashes, float[] Values, int Class, int Report)
{
    public static Example Of(FeatureBuffer features, int @class, int report) => new(features.Hashes.ToArray(), features.Values.ToArray(), @class, report);
}
