using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>Breaks a file without knowing what is in it: bits, bytes, pieces cut out, doubled, or taken from another file.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Telling = [0x00, 0x01, 0x7F, 0x80, 0xFF, 0x09, 0x0A, 0x20, (byte)'<', (byte)'>', (byte)'"', (byte)'&', (byte)'('];

    public static byte[] Of(byte[] file, byte[] other, Dice dice) => dice.Below(8) switch
    {
        0 => Bits(file, dice),
        1 => Bytes(file, dice),
        2 => file[..dice.Below(file.Length)],
        3 => file[dice.Below(file.Length)..],
        4 => Without(file, dice),
        5 => Doubled(file, dice),
        6 => Spliced(file, other, dice),
        _ => Overwritten(file, dice),
    };

    private static byte[] Bits(byte[] file, Dice dice)
    {
        var broken = (byte[])file.Clone();
        for (var i = dice.Between(1, 12); i > 0; i--) broken[dice.Below(broken.Length)] ^= (byte)(1 << dice.Below(8));
        return broken;
    }

    private static byte[] Bytes(byte[] file, Dice dice)
    {
        var broken = (byte[])file.Clone();
        for (var i = dice.Between(1, 30); i > 0; i--) broken[dice.Below(broken.Length)] = dice.Chance(50) ? dice.One(Telling) : (byte)dice.Below(256);
        return broken;
    }

    private static byte[] Without(byte[] file, Dice dice)
    {
        var (from, length) = Piece(file, dice);
        return [.. file[..from], .. file[(from + length)..]];
    }

    private static byte[] Doubled(byte[] file, Dice dice)
    {
        var (from, length) = Piece(file, dice);
        return [.. file[..(from + length)], .. Enumerable.Repeat(file[from..(from + length)], dice.Between(1, 20)).SelectMany(b => b), .. file[(from + length)..]];
    }

    private static byte[] Spliced(byte[] file, byte[] other, Dice dice) => [.. file[..dice.Below(file.Length)], .. other[dice.Below(other.Length)..]];

    private static byte[] Overwritten(byte[] file, Dice dice)
    {
        var (from, length) = Piece(file, dice);
        var broken = (byte[])file.Clone();
        Array.Fill(broken, dice.One(Telling), from, length);
        return broken;
    }

    private static (int From, int Length) Piece(byte[] file, Dice dice)
    {
        var from = dice.Below(file.Length);
        return (from, Math.Min(file.Length - from, dice.Between(1, 1 << dice.Between(1, 11))));
    }
}
