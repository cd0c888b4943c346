using System.Text;
using PerfEval.Readers.Tests.Contract;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>Makes broken files out of the samples, the same for the same number; every tenth is a PDF file, heavy kinds come rarely.</summary>
internal sealed class Mutants(IReadOnlyList<ContractSample> samples)
{
    private readonly List<ContractSample> _own = [.. samples.Where(s => s.Cost == ReadingCost.Own)];
    private readonly List<ContractSample> _programs = [.. samples.Where(s => s.Cost == ReadingCost.Program)];
    private readonly List<ContractSample> _heavy = [.. samples.Where(s => s.Cost == ReadingCost.Heavy)];

    public Mutant Of(int number)
    {
        var dice = new Dice(number);
        var among = number % 10 == 3 && _programs.Count > 0 ? _programs : number % 1000 == 500 && _heavy.Count > 0 ? _heavy : _own;
        var sample = dice.One(among);
        var byBytes = dice.Chance(25);
        return byBytes ? new Mutant(sample.Name, "bytes", ByteMutations.Of(sample.Content, dice.One(_own).Content, dice)) : Known(sample, dice);
    }

    private Mutant Known(ContractSample sample, Dice dice)
    {
        if (sample.Content.AsSpan().StartsWith("PK\x03\x04"u8)) return new Mutant(sample.Name, "archive", ArchiveMutations.Of(sample.Content, dice));
        if (sample.Content.AsSpan().StartsWith("%PDF"u8)) return new Mutant(sample.Name, "objects", PdfMutations.Of(sample.Content, dice));
        if (sample.Format == Core.Documents.DocumentFormat.Html) return new Mutant(sample.Name, "markup", Encoding.UTF8.GetBytes(MarkupMutations.Of(Encoding.UTF8.GetString(sample.Content), dice)));
        return new Mutant(sample.Name, "bytes", ByteMutations.Of(sample.Content, dice.One(_own).Content, dice));
    }
}
