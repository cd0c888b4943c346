using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Pdf;

/// <summary>Reads out of what mutool says last what went wrong.</summary>
internal static class TraceFailures
{
    // A font program that is broken loses no words, a stream of drawing that is broken does.
    private static readonly string[] DamageWords =
        ["zlib error", "treating as end of file", "cannot load object", "cannot load content", "non-page object", "syntax error", "lexical error", "is not a stream", "unknown filter"];

    private static readonly string[] NoPagesWords =
        ["cannot find page tree", "no objects found", "version marker", "cannot tell in file", "cannot recognize"];

    public static TraceFailure Of(ProcessResult result, bool wasCut)
    {
        if (wasCut || result.End != ProcessEnd.Exited) return TraceFailure.Exhausted;
        if (result.ExitCode == 0) return TraceFailure.None;
        var last = result.LastError;
        if (Says(last, ["cannot authenticate password", "encrypt", "crypt"])) return TraceFailure.Locked;
        if (Says(last, ["in page tree"])) return TraceFailure.NoSuchPage;
        return Says(last, NoPagesWords) ? TraceFailure.NoPages : TraceFailure.Page;
    }

    /// <summary>True when words may be missing though mutool went on to the end.</summary>
    public static bool TellDamage(string errors) => Says(errors, DamageWords);

    /// <summary>True when characters of GB18030 in four bytes were passed over in a font that is not embedded.</summary>
    public static bool TellLostCharacters(string errors) => Says(errors, ["cannot encode character"]);

    private static bool Says(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
