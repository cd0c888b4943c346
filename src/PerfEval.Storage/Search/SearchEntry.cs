using PerfEval.Core.Analysis;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Search;

/// <summary>What the index keeps of a report.</summary>
internal sealed record SearchEntry(string? Unit, string Head, string Words, int[] Pairs)
{
    public static SearchEntry Of(IndexedRun run, SearchWords words)
    {
        var (analysis, document) = (run.Analysis, run.Document!);
        var head = new WordVector();
        var all = new WordVector();
        foreach (var named in Named(analysis.Report))
            foreach (var word in words.Every(named))
            {
                head.Add(named.Substring(word.Start, word.Length), 'A');
                all.Add(named.Substring(word.Start, word.Length), 'A');
            }
        // Words that are set apart from the body are no words of the report.
        var body = SearchFolding.Fold(StorableText.Of(document.Body));
        var weights = PlaceWeights.Of(run);
        foreach (var word in words.Every(body)) all.Add(body.Substring(word.Start, word.Length), weights[word.Start]);
        foreach (var field in SearchFields.Of(analysis)) all.Add(StorableText.Of(field));
        var unit = analysis.Report.Unit is { } name ? DenseText.Of(StorableText.Of(name)) : null;
        return new SearchEntry(unit, head.ToString(), all.ToString(), CharacterPairs.Of(DenseText.Of(body)));
    }

    private static IEnumerable<string> Named(ReportInfo report) =>
        new[] { report.Title, report.Project, report.Unit }.OfType<string>().Distinct().Select(n => SearchFolding.Fold(StorableText.Of(n)));
}
