using System.Diagnostics;
using System.Globalization;
using PerfEval.Core.Classification;
using PerfEval.Core.Extraction;
using PerfEval.Readers;

namespace PerfEval.Benchmarks.Tagging;

/// <summary>How many sentences of whole reports are told problem, suggestion or other in a second, on one thread.</summary>
internal sealed class TagBenchmark(string folder, int rounds, TextWriter output)
{
    public int Run()
    {
        var readers = new DocumentReaders();
        var reports = Directory.EnumerateFiles(folder, "*.txt").Concat(Directory.EnumerateFiles(folder, "*.docx")).Order(StringComparer.Ordinal).Select(readers.ReadFile)
            .Select(document => (Document: document, ExtractionPipeline.Extract(document).Sections)).ToList();
        var seconds = new List<double>();
        var sentences = 0;
        for (var round = 0; round <= rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            sentences = reports.Sum(r => ModelClassifier.Embedded.Classify(r.Document, r.Sections).Count);
            if (round > 0) seconds.Add(watch.Elapsed.TotalSeconds);
        }
        var median = seconds.Order().ElementAt(seconds.Count / 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count} reports, {sentences} sentences: {sentences / median:N0} sentences/s, median of {rounds}"));
        return 0;
    }
}
