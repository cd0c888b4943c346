using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PerfEval.Readers.Docx.Package;

/// <summary>What the archive, XML and packaging layers throw on a file that breaks their rules.</summary>
internal static class Damage
{
    public static bool Is(Exception e) => e is OpenXmlPackageException or InvalidDataException or XmlException or IOException
        or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException
        or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException;
}
