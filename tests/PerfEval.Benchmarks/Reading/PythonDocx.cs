using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Benchmarks.Reading;

/// <summary>Debian's python3-docx in one process that stays, so that its start isn't counted; it tells its own times.</summary>
internal sealed class PythonDocx : IDisposable
{
    private readonly Process _process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Reading", "read_docx.py")])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    public double Read(string path)
    {
        _process.StandardInput.WriteLine(path);
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("python3-docx ended");
        return double.Parse(answer.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(5000);
        _process.Dispose();
    }
}
