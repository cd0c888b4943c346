using System.Runtime.InteropServices;
using System.Text;

namespace PerfEval.Core.Classification.Model;

/// <summary>The model as bytes: features in the order of their hashes, weights of two bytes each.</summary>
internal static class PassageModelFile
{
    private const int Format = 0x50454D31;

    public static void Write(Stream file, PassageModel model)
    {
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write(model.Version);
        Write(writer, model.Kinds);
        Write(writer, model.CodesAlone);
        Write(writer, model.Codes);
    }

    public static PassageModel Read(Stream file)
    {
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Format) throw new InvalidDataException("问题建议模型文件的格式与程序不符，请重新训练。");
        return new PassageModel(reader.ReadString(), ReadLinear(reader), ReadLinear(reader), ReadLinear(reader));
    }

    private static void Write(BinaryWriter writer, LinearModel model)
    {
        writer.Write(model.Classes.Count);
        foreach (var name in model.Classes) writer.Write(name);
        foreach (var bias in model.Bias) writer.Write(bias);
        writer.Write(model.Temperature);
        writer.Write(model.Hashes.Length);
        writer.Write(MemoryMarshal.AsBytes(model.Hashes.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(model.Weights, w => (Half)w).AsSpan()));
    }

    private static LinearModel ReadLinear(BinaryReader reader)
    {
        var classes = new string[reader.ReadInt32()];
        for (var k = 0; k < classes.Length; k++) classes[k] = reader.ReadString();
        var bias = new float[classes.Length];
        for (var k = 0; k < bias.Length; k++) bias[k] = reader.ReadSingle();
        var temperature = reader.ReadSingle();
        var hashes = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        var halves = new Half[hashes.Length * classes.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return new LinearModel(classes, bias, hashes, Array.ConvertAll(halves, h => (float)h), temperature);
    }
}
