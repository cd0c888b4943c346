namespace PerfEval.Core.Classification.Model;

/// <summary>The trained model.</summary>
/// <param name="Kinds">Tells problems and suggestions from the rest.</param>
/// <param name="CodesAlone">Names the problem code of a sentence by itself.</param>
/// <param name="Codes">The same, knowing what the first look named the sentences around.</param>
internal sealed record PassageModel(string Version, LinearModel Kinds, LinearModel CodesAlone, LinearModel Codes)
{
    private static readonly Lazy<PassageModel> Loaded = new(() =>
    {
        using var stream = typeof(PassageModel).Assembly.GetManifestResourceStream("passages.model") ?? throw new InvalidOperationException("passages.model");
        return PassageModelFile.Read(stream);
    });

    /// <summary>The model of models/passages that the program was built with.</summary>
    public static PassageModel Embedded => Loaded.Value;
}
