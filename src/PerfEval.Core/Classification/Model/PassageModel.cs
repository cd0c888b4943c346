namespace PerfEval.Core.Classification.Model;

/// <summary>The trained model.</summary>
/// <param name="Kinds">Tells problems and suggestions from the rest.</param>
/// <param name="Codes">Names the problem code.</param>
internal sealed record PassageModel(string Version, LinearModel Kinds, LinearModel Codes)
{
    private static readonly Lazy<PassageModel> Loaded = new(() =>
    {
        using var stream = typeof(PassageModel).Assembly.GetManifestResourceStream("passages.model") ?? throw new InvalidOperationException("passages.model");
        return PassageModelFile.Read(stream);
    });

    /// <summary>The model of models/passages that the program was built with.</summary>
    public static PassageModel Embedded => Loaded.Value;
}
