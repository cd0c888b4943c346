using System.Diagnostics;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>What came of reading a file that may be broken.</summary>
/// <param name="Reason">Why it was refused.</param>
/// <param name="Breach">What was wrong with it: null when it was read, or refused with a reason for people, in time.</param>
internal sealed record Outcome(string? Reason, string? Breach, TimeSpan Time)
{
    public bool WasRead => Reason is null;

    public static Outcome Of(byte[] content, TimeSpan most)
    {
        var clock = Stopwatch.StartNew();
        var (reason, breach) = Read(content);
        return new Outcome(reason, breach ?? (clock.Elapsed > most ? $"took {clock.Elapsed.TotalSeconds:F1} s" : null), clock.Elapsed);
    }

    private static (string? Reason, string? Breach) Read(byte[] content)
    {
        try
        {
            return (null, ContractBreach.In(Reading.Bytes(content)));
        }
        catch (UnreadableDocumentException e)
        {
            return (e.Message, ContractBreach.IsForPeople(e.Message) ? null : "refused without a reason for people: " + e.Message);
        }
        catch (Exception e)
        {
            return (e.Message, e.ToString());
        }
    }
}
