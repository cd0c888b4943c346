using System.Runtime.CompilerServices;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>A sentence of the narrative and the paragraph that it stands in.</summary>
internal sealed record Sentence(TextSpan Span, TextSpan Block, string Words);

/// <summary>A part of a sentence between commas.</summary>
internal sealed record Phrase(Sentence Sentence, TextSpan Span, string Words);

/// <summary>Sentences and phrases outside the tables: scoring rules and form cells make no statements.</summary>
internal static class NarrativeText
{
    // A score of rules ask for the sentences of the same document.
    private static readonly ConditionalWeakTable<SourceDocument, IReadOnlyList<Sentence>> Split = [];

    public static IReadOnlyList<Sentence> Sentences(SelfEvaluationReport report) => Split.GetValue(report.Document, static document =>
        [.. document.Blocks
            .Where(b => !document.Tables.Any(t => t.Span.Overlaps(b.Span)))
            .SelectMany(b => SentenceSplitter.Split(document.Folded, b.Span)
                .Select(s => new Sentence(s, b.Span, document.Folded.Substring(s.Start, s.Length))))]);

    private const int ShortestCell = 20;

    /// <summary>The sentences of cells that tell what was done (实际完成情况 of a form); rows of indicators tell none.</summary>
    public static IEnumerable<Sentence> Told(SelfEvaluationReport report)
    {
        var rows = report.Indicators.Select(i => (i.Table, i.Row)).ToHashSet();
        return from table in report.Document.Tables
               from cell in table.Cells
               where cell.Span.Length >= ShortestCell && !rows.Contains((table.Index, cell.Row))
               from sentence in SentenceSplitter.Split(report.Document.Folded, cell.Span)
               let words = report.Document.Folded.Substring(sentence.Start, sentence.Length)
               select new Sentence(sentence, cell.Span, words);
    }

    public static IEnumerable<Phrase> Phrases(Sentence sentence)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= sentence.Words.Length; i++)
        {
            var c = i < sentence.Words.Length ? sentence.Words[i] : '，';
            if (c is '（' or '(' or '《' or '“') depth++;
            else if (c is '）' or ')' or '》' or '”') depth = Math.Max(0, depth - 1);
            else if (c is '，' or ',' or '；' or '：' or ':' && (depth == 0 || i == sentence.Words.Length))
            {
                if (i > start) yield return new Phrase(sentence, new TextSpan(sentence.Span.Start + start, i - start), sentence.Words[start..i]);
                start = i + 1;
            }
        }
    }
}
