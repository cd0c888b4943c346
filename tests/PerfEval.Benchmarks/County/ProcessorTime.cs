using System.Globalization;

namespace PerfEval.Benchmarks.County;

/// <summary>Seconds on a processor so far: of this process, of its children that have ended (with theirs), of a PostgreSQL server with its processes.</summary>
internal readonly record struct ProcessorTime(double Own, double Children, double Server)
{
    private const double TicksInSecond = 100;

    public double Total => Own + Children + Server;

    public static ProcessorTime Now(int server)
    {
        var own = Stat("self");
        return new ProcessorTime(own.Own / TicksInSecond, own.Reaped / TicksInSecond, OfServer(server) / TicksInSecond);
    }

    /// <summary>Of another process and its children that have ended.</summary>
    public static double Of(int process) => Stat(process.ToString(CultureInfo.InvariantCulture)) is var stat ? (stat.Own + stat.Reaped) / TicksInSecond : 0;

    public static ProcessorTime operator -(ProcessorTime later, ProcessorTime earlier) =>
        new(later.Own - earlier.Own, later.Children - earlier.Children, later.Server - earlier.Server);

    public static ProcessorTime operator +(ProcessorTime one, ProcessorTime other) => new(one.Own + other.Own, one.Children + other.Children, one.Server + other.Server);

    // A backend that ends hands its time to the postmaster.
    private static long OfServer(int postmaster)
    {
        var sum = Stat(postmaster.ToString(CultureInfo.InvariantCulture)) is var own ? own.Own + own.Reaped : 0;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Select(d => Path.GetFileName(d)).Where(n => char.IsAsciiDigit(n[0])))
            if (Stat(folder) is var stat && stat.Parent == postmaster) sum += stat.Own;
        return sum;
    }

    // pid (name) state ppid … utime stime cutime cstime: the name may hold blanks and brackets
    private static (int Parent, long Own, long Reaped) Stat(string process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), Number(11) + Number(12), Number(13) + Number(14));

            long Number(int i) => long.Parse(fields[i], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return (0, 0, 0);
        }
    }
}
