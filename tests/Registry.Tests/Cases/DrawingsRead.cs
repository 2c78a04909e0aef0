using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Registry.Tests.Cases;

/// <summary>Counts the reads of whole drawings, each with its JSON: one a row, and one that finds the end.</summary>
public sealed class DrawingsRead : DbCommandInterceptor
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Note(command, eventData.ReadCount);
        return base.DataReaderDisposing(command, eventData, result);
    }

    private void Note(DbCommand command, int rows)
    {
        if (command.CommandText.Contains("workflow_definitions", StringComparison.Ordinal) && command.CommandText.Contains("json", StringComparison.Ordinal))
        {
            Interlocked.Add(ref _count, rows);
        }
    }
}
