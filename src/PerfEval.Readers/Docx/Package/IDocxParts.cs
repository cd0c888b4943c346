namespace PerfEval.Readers.Docx.Package;

/// <summary>Where the parts of a Word file are found.</summary>
internal interface IDocxParts : IDisposable
{
    /// <summary>The content of a part; null when the file has none.</summary>
    Stream? Open(DocxPart part);

    /// <summary>The content of a part that the main part refers to (a header, a picture); null when it isn't in the file.</summary>
    Stream? Open(string relationship);
}
