using System.Diagnostics;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>What came of reading a file that may be broken.</summary>
/// <param name="Breach">What was wrong with it: null when it was read, or refused with a reason for people, in time.</param>
internal sealed record Outcome(bool WasRead, string? Breach, TimeSpan Time)
{
    public static Outcome Of(byte[] content, TimeSpan most)
    {
        var clock = Stopwatch.StartNew();
        var (read, breach) = Read(content);
        return new Outcome(read, breach ?? (clock.Elapsed > most ? $"took {clock.Elapsed.TotalSeconds:F1} s" : null), clock.Elapsed);
    }

    private static (bool Read, string? Breach) Read(byte[] content)
    {
        try
        {
            return (true, ContractBreach.In(Reading.Bytes(content)));
        }
        catch (UnreadableDocumentException e)
        {
            return (false, ContractBreach.IsForPeople(e.Message) ? null : "refused without a reason for people: " + e.Message);
        }
        catch (Exception e)
        {
            return (false, e.ToString());
        }
    }
}
