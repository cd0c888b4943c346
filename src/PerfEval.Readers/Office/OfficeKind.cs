namespace PerfEval.Readers.Office;

/// <summary>A kind of office file that LibreOffice opens for us, with the name of the filter that reads it: nothing else may be tried on it.</summary>
internal sealed record OfficeKind(Core.Documents.DocumentFormat Format, string Name, string Extension, string Filter, bool IsSpreadsheet = false)
{
    public static OfficeKind Doc { get; } = new(Core.Documents.DocumentFormat.Doc, "旧版Word文件（doc）", "doc", "MS Word 97");

    public static OfficeKind WordXml { get; } = new(Core.Documents.DocumentFormat.Doc, "Word 2003 XML文件", "xml", "MS Word 2003 XML");

    public static OfficeKind Wps { get; } = new(Core.Documents.DocumentFormat.Wps, "WPS文件（wps）", "wps", "MS_Works");

    public static OfficeKind Rtf { get; } = new(Core.Documents.DocumentFormat.Rtf, "RTF文件", "rtf", "Rich Text Format");

    public static OfficeKind Odt { get; } = new(Core.Documents.DocumentFormat.Odt, "ODF文本文件（odt）", "odt", "writer8");

    public static OfficeKind Xls { get; } = new(Core.Documents.DocumentFormat.Xls, "旧版Excel文件（xls）", "xls", "MS Excel 97", IsSpreadsheet: true);

    public static OfficeKind OldXls { get; } = new(Core.Documents.DocumentFormat.Xls, "旧版Excel文件（xls）", "xls", "MS Excel 5.0/95", IsSpreadsheet: true);

    public static OfficeKind Xlsb { get; } = new(Core.Documents.DocumentFormat.Xls, "二进制Excel文件（xlsb）", "xlsb", "Calc MS Excel 2007 Binary", IsSpreadsheet: true);

    public static OfficeKind ExcelXml { get; } = new(Core.Documents.DocumentFormat.Xls, "Excel 2003 XML文件", "xml", "MS Excel 2003 XML Orcus", IsSpreadsheet: true);

    public static OfficeKind Ods { get; } = new(Core.Documents.DocumentFormat.Ods, "ODF电子表格（ods）", "ods", "calc8", IsSpreadsheet: true);

    /// <summary>docx or xlsx: what it is turned into.</summary>
    public string Target => IsSpreadsheet ? "xlsx" : "docx";

    public string TargetFilter => IsSpreadsheet ? "Calc MS Excel 2007 XML" : "MS Word 2007 XML";
}
