using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification.Model;

/// <summary>The short item that the sentences after it go on from: （一）资金拨付不及时。县级配套资金直到……</summary>
internal static class TitleOfRun
{
    private const int Longest = 30;

    public static SentenceInPlace? Of(IReadOnlyList<SentenceInPlace> sentences, IReadOnlyList<PassageKind> kinds, int at)
    {
        var here = sentences[at];
        if (here.Sentence.IsItem || here.Text.Number.Length > 0) return null;
        for (var i = at - 1; i >= 0 && kinds[i] == kinds[at]; i--)
        {
            var before = sentences[i];
            if (before.Sentence.Heading != here.Sentence.Heading) return null;
            if (before.Sentence.IsItem || before.Text.Number.Length > 0 || before.Sentence.IsTitle) return before.Text.Words.Length <= Longest ? before : null;
        }
        return null;
    }
}
