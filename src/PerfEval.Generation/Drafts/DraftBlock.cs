namespace PerfEval.Generation.Drafts;

/// <summary>A paragraph or a table of a draft.</summary>
public abstract class DraftBlock
{
    /// <summary>Its sentences in reading order (a table: row by row, cell by cell).</summary>
    public abstract IEnumerable<Sentence> AllSentences { get; }
}
