using System.Security;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Small pieces of WordprocessingML.</summary>
internal static class Xml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public static string Escape(string text) => SecurityElement.Escape(text);

    public static string Text(string text, string element = "t") => $"<w:{element} xml:space=\"preserve\">{Escape(text)}</w:{element}>";

    public static string Run(string text, string properties = "") =>
        text.Length == 0 ? "" : $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}{Text(text)}</w:r>";

    public static string SimpleField(string code, string result) => $"<w:fldSimple w:instr=\" {code} \">{Run(result)}</w:fldSimple>";

    public static string ComplexField(string code, string result, string properties) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>{Text($" {code} ", "instrText")}</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{Run(result, properties)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static string Controlled(string content) => $"<w:sdt><w:sdtPr><w:alias w:val=\"填写区\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
}
