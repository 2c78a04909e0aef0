namespace Lajur.Registry.Services.Texts;

/// <summary>What is written of a service beside its drawing: the standard, and the identity page of its SOP.</summary>
public sealed record ServiceText
{
    public required ServiceStandard Standard { get; init; }

    /// <summary>Null where the office has no SOP document of its own.</summary>
    public SopPage? SopPage { get; init; }

    public static ServiceText Of(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new() { Standard = service.Standard, SopPage = service.SopPage };
    }
}
