namespace PerfEval.Core.Documents;

/// <summary>What the content of a file is, whatever its extension says.</summary>
public enum DocumentFormat
{
    Text,
    Docx,
    Pdf,
    Doc,
    Wps,
    Rtf,
    Odt,
    Html,
    Xlsx,
    Xls,
    Ods,
    Image,
}
