using Lajur.Engine.Catalog;
using Lajur.Engine.Catalog.Describing;
using Lajur.Studio.Canvas;
using Lajur.Studio.Definitions;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Studio.Descriptors;

/// <summary>Describes the catalog's activity types to Elsa Studio, with the choices that hold for the caller.</summary>
public sealed class ActivityDescriptions(ActivityCatalog catalog, OfficeDefinitions definitions, IServiceProvider services)
{
    private static readonly ActivityView[] s_ownToStudio =
    [
        Hidden("Elsa.Workflow", "Alur", isContainer: true),
        Hidden(MissingActivities.TypeName, "Jenis langkah tidak dikenal", isContainer: false),
        Hidden(MissingActivities.StateMachine, "Mesin keadaan", isContainer: true),
    ];

    /// <summary>Every type once; the stand-in for unknown types among them.</summary>
    public async Task<IReadOnlyList<ActivityView>> ListAsync(CancellationToken cancellationToken)
    {
        var views = new List<ActivityView>();
        foreach (var activity in catalog.Descriptors)
        {
            views.Add(await DescribeAsync(activity, cancellationToken));
        }

        foreach (var used in await UsableAsync(cancellationToken))
        {
            views.Add(await DescribeAsync(used, cancellationToken));
        }

        return [.. views, .. s_ownToStudio.ExceptBy(views.Select(view => view.TypeName), view => view.TypeName, StringComparer.Ordinal)];
    }

    /// <summary>The choices of one input; null when there is no such input.</summary>
    public async Task<System.Text.Json.Nodes.JsonObject?> FindSpecificationsAsync(string typeName, string inputName, CancellationToken cancellationToken) =>
        catalog.Find(typeName, 1)?.FindInput(inputName) is { } input
            ? InputSpecifications.Of(input, await OptionsAsync(input, cancellationToken))
            : null;

    /// <summary>The office's definitions that can be drawn with, each version once under its own name.</summary>
    private async Task<IEnumerable<ActivityDescriptor>> UsableAsync(CancellationToken cancellationToken) =>
        (await definitions.ListUsableAsync(cancellationToken))
            .OrderByDescending(definition => definition.IsPublished)
            .Select(DefinitionDescriber.Describe)
            .Where(used => catalog.Find(used.TypeName, used.Version) is null)
            .DistinctBy(used => (used.TypeName, used.Version));

    private async Task<ActivityView> DescribeAsync(ActivityDescriptor activity, CancellationToken cancellationToken)
    {
        var inputs = new List<InputView>();
        foreach (var input in activity.Inputs)
        {
            inputs.Add(Describe(input, await OptionsAsync(input, cancellationToken)));
        }

        return new ActivityView
        {
            TypeName = activity.TypeName,
            Namespace = activity.Namespace,
            Name = activity.Name,
            Version = activity.Version,
            Category = activity.Category,
            DisplayName = activity.DisplayName,
            Description = activity.Description,
            Kind = activity.Kind.ToString(),
            // Elsa Studio opens a place for one child. Over one for a list its canvas ends, and what lies in it could be drawn nowhere.
            IsBrowsable = activity.IsBrowsable && !activity.Ports.Any(port => port.IsMany),
            IsContainer = activity.IsContainer,
            IsStart = activity.IsStart,
            IsTerminal = activity.IsTerminal,
            Ports = [.. activity.Ports.Where(port => !port.IsMany).Select(port => new PortView(port.Name, port.DisplayName, port.IsEmbedded ? "Embedded" : "Flow"))],
            Inputs = inputs,
            ConstructionProperties = activity.ConstructionProperties,
            CustomProperties = Resilient(activity),
            Outputs = [.. activity.Outputs.Select(output => new OutputView(output.Name, output.TypeName, output.DisplayName, output.Description))],
        };
    }

    /// <summary>Every step that does something itself may be tried again; what only holds others may not.</summary>
    private static Dictionary<string, object> Resilient(ActivityDescriptor activity)
    {
        var properties = new Dictionary<string, object>(activity.CustomProperties, StringComparer.Ordinal);
        if (activity is { IsContainer: false, IsStart: false, IsTerminal: false } && !activity.Ports.Any(port => port.IsEmbedded))
        {
            properties.TryAdd("Resilient", true);
            properties.TryAdd("ResilienceCategory", ResilienceEndpoints.Category);
        }

        return properties;
    }

    private static InputView Describe(InputDescriptor input, IReadOnlyList<InputOption> options) => new()
    {
        Name = input.Name,
        TypeName = input.TypeName,
        DisplayName = input.DisplayName,
        Description = input.Description,
        Order = input.Order,
        IsBrowsable = input.IsBrowsable,
        IsWrapped = input.IsWrapped,
        UiHint = input.UIHint,
        Category = input.Category,
        DefaultValue = input.DefaultValue,
        DefaultSyntax = input.DefaultSyntax,
        IsSensitive = input.IsSensitive,
        UiSpecifications = InputSpecifications.Of(input, options),
    };

    private async ValueTask<IReadOnlyList<InputOption>> OptionsAsync(InputDescriptor input, CancellationToken cancellationToken) =>
        input.OptionsProvider is { } type
            ? await ((IInputOptionsProvider)ActivatorUtilities.GetServiceOrCreateInstance(services, type)).ListAsync(input, cancellationToken)
            : input.Options;

    private static ActivityView Hidden(string typeName, string displayName, bool isContainer) => new()
    {
        TypeName = typeName,
        Namespace = "Elsa",
        Name = typeName["Elsa.".Length..],
        Version = 1,
        Category = "Sistem",
        DisplayName = displayName,
        IsContainer = isContainer,
    };
}
