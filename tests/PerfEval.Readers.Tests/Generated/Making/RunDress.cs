namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>How Word keeps a stretch of a paragraph.</summary>
internal enum RunDress
{
    Plain,
    Bold,

    /// <summary>In many pieces, as after spell checking.</summary>
    Split,

    /// <summary>w:ins</summary>
    Inserted,

    /// <summary>Plain, after a w:del that holds the aside.</summary>
    AfterDeleted,

    /// <summary>Within a content control.</summary>
    Controlled,

    /// <summary>The result of a complex field.</summary>
    FieldResult,

    /// <summary>A hyperlink.</summary>
    Linked,

    /// <summary>Plain, after a hidden run that holds the aside.</summary>
    AfterHidden,

    /// <summary>w:br</summary>
    LineBreak,

    /// <summary>☑ or □ as w:sym.</summary>
    TickBox,

    /// <summary>A footnote whose words are the aside.</summary>
    Footnote,

    /// <summary>A text box whose words are the aside.</summary>
    TextBox,

    /// <summary>A comment whose words are the aside.</summary>
    Commented,

    /// <summary>A tab that dots lead over, in a table of contents.</summary>
    Leader,
}
