namespace PerfEval.Benchmarks.Reading;

/// <summary>Times of all contenders over the same files, in rounds: every file is read by one after the other before the next file comes.</summary>
internal sealed class Timing(IReadOnlyList<Contender> contenders, int rounds)
{
    private readonly Dictionary<string, List<double>> _medians = contenders.ToDictionary(c => c.Name, _ => new List<double>());

    public void Over(IReadOnlyList<string> files)
    {
        // One round that isn't counted: code is compiled, files come into the cache.
        foreach (var file in files.Take(20)) foreach (var contender in contenders) contender.Read(file);
        foreach (var file in files)
        {
            var times = contenders.ToDictionary(c => c.Name, _ => new List<double>());
            for (var round = 0; round < rounds; round++)
                for (var i = 0; i < contenders.Count; i++)
                {
                    var contender = contenders[(i + round) % contenders.Count];
                    times[contender.Name].Add(contender.Read(file));
                }
            foreach (var (name, all) in times) _medians[name].Add(Median(all));
        }
    }

    /// <summary>Milliseconds for all files together, each at its median.</summary>
    public double Sum(string name) => _medians[name].Sum();

    /// <summary>The median over the files of how many times longer one takes than another.</summary>
    public double Ratio(string name, string than) => Median([.. _medians[name].Zip(_medians[than]).Select(p => p.First / p.Second)]);

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
