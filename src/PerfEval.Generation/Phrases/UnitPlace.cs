namespace PerfEval.Generation.Phrases;

/// <summary>Where a table tells the unit of its amounts (计量单位).</summary>
public enum UnitPlace
{
    /// <summary>Once, in the caption or the label of the block.</summary>
    Caption,

    /// <summary>In the head of every column of amounts.</summary>
    Head,

    /// <summary>Behind every amount.</summary>
    Cell,
}
