using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Readers.Tests.Office;

/// <summary>Builds compound files that hold nothing but names: at the root and in one folder below it.</summary>
internal static class CompoundBytes
{
    private const int Sector = 512;

    public static byte[] Of(string[] root, string[] below)
    {
        var entries = new List<(string Name, byte Type, uint Right, uint Child)> { ("Root Entry", 5, uint.MaxValue, 1) };
        for (var i = 0; i < root.Length; i++) entries.Add((root[i], 2, (uint)(entries.Count + 1), uint.MaxValue));
        entries.Add(("ObjectPool", 1, uint.MaxValue, below.Length > 0 ? (uint)entries.Count + 1 : uint.MaxValue));
        for (var i = 0; i < below.Length; i++) entries.Add((below[i], 2, i + 1 < below.Length ? (uint)(entries.Count + 1) : uint.MaxValue, uint.MaxValue));
        var directory = (entries.Count + 3) / 4;
        var file = new byte[Sector * (2 + directory)];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        for (var i = 1; i < 109; i++) BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(76 + 4 * i), uint.MaxValue);
        // Sector 0 is the allocation table, the directory follows it.
        for (var i = 0; i < Sector / 4; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Sector + 4 * i), i == 0 ? 0xFFFFFFFD : i < directory ? (uint)i + 1 : i == directory ? 0xFFFFFFFE : 0xFFFFFFFF);
        for (var i = 0; i < entries.Count; i++)
        {
            var at = file.AsSpan(2 * Sector + 128 * i, 128);
            var (name, type, right, child) = entries[i];
            var bytes = Encoding.Unicode.GetBytes(name);
            bytes.CopyTo(at);
            BinaryPrimitives.WriteUInt16LittleEndian(at[64..], (ushort)(bytes.Length + 2));
            at[66] = type;
            BinaryPrimitives.WriteUInt32LittleEndian(at[68..], uint.MaxValue);
            BinaryPrimitives.WriteUInt32LittleEndian(at[72..], right);
            BinaryPrimitives.WriteUInt32LittleEndian(at[76..], child);
        }
        return file;
    }
}
