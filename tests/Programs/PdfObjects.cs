using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfEval.Tests.Programs;

/// <summary>Writes the objects of a PDF file one after the other, and the table that finds them.</summary>
internal sealed class PdfObjects
{
    private readonly ArrayBufferWriter<byte> _file = new();
    private readonly List<int> _offsets = [];

    public PdfObjects() => Write("%PDF-1.4\n");

    /// <summary>The number that the next object will have.</summary>
    public int Next => _offsets.Count + 1;

    public void Add(string content)
    {
        Begin();
        Write(content + "\nendobj\n");
    }

    /// <param name="dictionary">Without its length.</param>
    public void AddStream(string dictionary, byte[] content)
    {
        Begin();
        Write(string.Create(CultureInfo.InvariantCulture, $"<<{dictionary}/Length {content.Length}>>stream\n"));
        _file.Write(content);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>The whole file; its first object is the catalogue.</summary>
    public byte[] File()
    {
        var table = _file.WrittenCount;
        Write($"xref\n0 {Next}\n0000000000 65535 f \n" + string.Concat(_offsets.Select(o => o.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer<</Size {Next}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return _file.WrittenSpan.ToArray();
    }

    private void Begin()
    {
        _offsets.Add(_file.WrittenCount);
        Write(string.Create(CultureInfo.InvariantCulture, $"{_offsets.Count} 0 obj\n"));
    }

    private void Write(string text) => _file.Write(Encoding.Latin1.GetBytes(text));
}
