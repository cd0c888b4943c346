using Npgsql;
using PerfEval.Storage.Search;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analytics;

/// <summary>Every coded sentence of the latest runs, in an order that is the same each time, and the words that they are made of.</summary>
internal sealed class CodedSentences(SearchWords segmenter)
{
    private const string Sentences = """
        select code, passage_kind, report_id, ordinal, text, start, length from analytics.passages
        where code in (select code from analytics.codes) order by code, passage_kind, report_id, ordinal
        """;

    // Words that say nothing of a problem: they stand in every sentence.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "存在", "问题", "不够", "以及", "进行", "部分", "方面", "情况", "工作", "项目", "建议", "进一步", "没有", "由于", "导致", "造成", "一是", "二是", "三是", "四是", "五是", "相关", "有关", "但是", "同时", "仍然", "有所", "还是", "目前", "其中", "对于",
    };

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    public Task<List<CodedSentence>> ReadAsync(NpgsqlConnection connection, CancellationToken cancel) =>
        connection.QueryAsync(
            Sentences, r => new CodedSentence(
                r.Words("code"), r.Words("passage_kind"), r.Long("report_id"), r.Int("ordinal"), r.Words("text"), r.Int("start"), r.Int("length"), Words(r.Words("text"))),
            cancel);

    private int[] Words(string text)
    {
        var folded = SearchFolding.Fold(text);
        return [.. segmenter.Once(folded).Select(w => folded.Substring(w.Start, w.Length)).Where(Tells).Select(Number)];
    }

    private static bool Tells(string word) => word.Length >= 2 && !char.IsAsciiDigit(word[0]) && !Empty.Contains(word);

    private int Number(string word)
    {
        if (numbers.TryGetValue(word, out var number)) return number;
        names.Add(word);
        return numbers[word] = names.Count - 1;
    }
}
