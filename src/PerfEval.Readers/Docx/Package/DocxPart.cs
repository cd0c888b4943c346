namespace PerfEval.Readers.Docx.Package;

/// <summary>The parts of a Word file that hold words or say how these look.</summary>
internal enum DocxPart
{
    Document,
    Styles,
    Numbering,
    Footnotes,
    Endnotes,
    Comments,
}
