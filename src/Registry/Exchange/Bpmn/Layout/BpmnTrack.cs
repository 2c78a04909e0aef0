namespace Lajur.Registry.Exchange.Bpmn.Layout;

/// <summary>The way of one flow. One that runs straight to the next column on its own line needs no track.</summary>
internal sealed record BpmnTrack
{
    /// <summary>True when it leaves by the lower edge, as from a timer on a task's edge.</summary>
    public bool IsFromBelow { get; init; }

    /// <summary>The gap, by the column behind it, in which it leaves its source; the track there, null for none.</summary>
    public int OutGap { get; init; }

    public int? Out { get; init; }

    /// <summary>The line below which it runs along; the track there, null for none.</summary>
    public int BelowLine { get; init; }

    public int? Below { get; init; }

    /// <summary>The gap, by the column behind it, in which it comes to its target.</summary>
    public int InGap { get; init; }

    public int? In { get; init; }
}
