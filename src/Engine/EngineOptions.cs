namespace Lajur.Engine;

/// <summary>The engine's bounds.</summary>
public sealed partial class EngineOptions
{
    /// <summary>Turns that one burst may take before it counts as an endless circle.</summary>
    public int MaxActivitiesPerBurst { get; set; } = 10_000;

    /// <summary>How deep workflows may start one another.</summary>
    public int MaxChildDepth { get; set; } = 20;

    /// <summary>How often a queued stimulus is tried before it is given up with an incident.</summary>
    public int MaxStimulusTries { get; set; } = 10;

    /// <summary>The longest wait between two tries; the waits double up to it, from two seconds.</summary>
    public TimeSpan MaxStimulusWait { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Runs whose due steps are carried out at the same time, by one host. More than one only where the store has several
    /// writers, or waits for a disk; the steps of one run are always carried out one after the other.
    /// </summary>
    public int DueWorkers { get; set; } = 1;

    /// <summary>
    /// How long a call to the outside may take until another host may make it again; longer than any caller takes.
    /// </summary>
    public TimeSpan OutsideLease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Characters of one input or output that the journal keeps.</summary>
    public int MaxJournalValueLength { get; set; } = 2_000;

    /// <summary>Compiled definitions kept ready.</summary>
    public int MaxCompiledWorkflows { get; set; } = 200;

    /// <summary>How long one expression may run.</summary>
    public TimeSpan ScriptTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Statements one expression may execute.</summary>
    public int ScriptMaxStatements { get; set; } = 100_000;

    /// <summary>How deep functions of one expression may call each other.</summary>
    public int ScriptMaxRecursion { get; set; } = 200;

    /// <summary>Where the local time of expressions holds.</summary>
    public TimeZoneInfo ScriptTimeZone { get; set; } = TimeZoneInfo.Local;

    /// <summary>Items one list or object of an expression may have.</summary>
    public int ScriptMaxItems { get; set; } = 100_000;

    /// <summary>Characters one value made by an expression may have, as JSON.</summary>
    public int ScriptMaxValueLength { get; set; } = 1_000_000;

    /// <summary>Bytes one expression may allocate.</summary>
    public long ScriptMaxMemory { get; set; } = 64 * 1024 * 1024;

    /// <summary>Characters one expression's text may have.</summary>
    public int ScriptMaxLength { get; set; } = 100_000;
}
