namespace Lajur.Host.Endpoints;

/// <summary>Settings under <c>Workflows</c>: how requests reach procedures that receive HTTP.</summary>
public sealed class WorkflowsOptions
{
    /// <summary>Where the paths of procedures begin.</summary>
    public string BasePath { get; set; } = "/workflows";

    /// <summary>Bytes of a request; a step may allow less.</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;

    /// <summary>How long reading a request may take; a step may allow less.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>How many requests a minute one address may send.</summary>
    public int RequestsPerMinute { get; set; } = 120;
}
