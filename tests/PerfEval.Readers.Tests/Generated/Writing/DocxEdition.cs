namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Which form of a made report is written.</summary>
internal enum DocxEdition
{
    /// <summary>As people leave it: tracked changes, hidden words, symbols of symbol fonts.</summary>
    Edited,

    /// <summary>The edited one in strict OOXML.</summary>
    Strict,

    /// <summary>
    /// With every change accepted, for printing: what a PDF shows and nothing else. What LibreOffice prints wrongly is left out: it knows no numbers in
    /// digits only (w:isLgl), looks up field results anew, and loses paragraphs with a footnote in a content control.
    /// </summary>
    Printed,
}
