using System.Diagnostics;
using System.IO.Compression;
using System.Xml;
using PerfEval.Readers;

namespace PerfEval.Benchmarks.Reading;

/// <summary>What is timed beside what.</summary>
internal static class Contenders
{
    private static readonly DocumentReaders Readers = new();

    public static IReadOnlyList<Contender> Docx(PythonDocx python) =>
    [
        new("PerfEval", Timed(path => Readers.ReadFile(path))),
        new("unzip + XmlReader", Timed(Floor)),
        new("python3-docx", python.Read),
    ];

    public static IReadOnlyList<Contender> Pdf() =>
    [
        new("PerfEval", Timed(path => Readers.ReadFile(path))),
        new("mutool trace", Timed(path => Child("/usr/bin/mutool", "trace", path))),
        new("pdftotext -raw", Timed(path => Child("/usr/bin/pdftotext", "-raw", path, "-"))),
    ];

    private static Func<string, double> Timed(Action<string> read) => path =>
    {
        var start = Stopwatch.GetTimestamp();
        read(path);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    };

    // What any reader of these files must do: unpack the body and pass over its XML once.
    private static void Floor(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var part = archive.GetEntry("word/document.xml")!.Open();
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read()) { }
    }

    private static void Child(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        errors.Wait();
        process.WaitForExit();
    }
}
