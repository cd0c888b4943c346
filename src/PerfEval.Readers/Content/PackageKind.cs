namespace PerfEval.Readers.Content;

/// <summary>What a zip file is by the names in it: an office document or an archive of files.</summary>
internal enum PackageKind
{
    /// <summary>No zip file, or one too damaged to tell.</summary>
    None,

    /// <summary>压缩包</summary>
    Archive,

    Word,
    Spreadsheet,

    /// <summary>xlsb</summary>
    BinarySpreadsheet,

    Presentation,
    OdfText,
    OdfSpreadsheet,
    OdfOther,
    Ofd,
}
