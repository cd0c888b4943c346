using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Entities;

/// <summary>A state between its enum and the word in the table.</summary>
internal sealed class StateConverter<T>() : ValueConverter<T, string>(state => state.InSql(), word => Enum.Parse<T>(word, true))
    where T : struct, Enum;
