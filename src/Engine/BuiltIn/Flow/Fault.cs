using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Faults;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Faults on purpose.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Gagalkan", Description = "Menghentikan proses sebagai gangguan.", IsTerminal = true)]
public sealed class Fault : Activity
{
    /// <summary>A code for machines.</summary>
    [Input(DisplayName = "Kode")]
    public Input<string> Code { get; set; } = new();

    /// <summary>A heading for lists.</summary>
    [Input(DisplayName = "Golongan")]
    public Input<string> Category { get; set; } = new();

    /// <summary>Whose fault it is, e.g. "System" or "Business".</summary>
    [Input(DisplayName = "Asal")]
    public Input<string> FaultType { get; set; } = new();

    /// <summary>What the administrator reads.</summary>
    [Input(DisplayName = "Pesan")]
    public Input<string> Message { get; set; } = new();

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => throw new FaultException(
        context.Get(Message) ?? "", context.Get(Code), context.Get(Category), context.Get(FaultType));
}
