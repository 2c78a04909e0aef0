using System.Collections;
using System.Reflection;
using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Catalog.Describing;

/// <summary>Reads an activity class's attributes.</summary>
internal static class ActivityDescriber
{
    public static ActivityDescriptor Describe(Type type)
    {
        var attribute = type.GetCustomAttribute<ActivityAttribute>()
            ?? throw new InvalidOperationException($"{type} has no [Activity].");
        var name = attribute.Name ?? type.Name;
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(x => x.DeclaringType != typeof(Activity)).ToList();
        return new ActivityDescriptor
        {
            TypeName = $"{attribute.Namespace}.{name}",
            Namespace = attribute.Namespace,
            Name = name,
            Version = attribute.Version,
            Category = attribute.Category,
            DisplayName = attribute.DisplayName ?? name,
            Description = attribute.Description,
            Kind = attribute.Kind,
            IsBrowsable = attribute.IsBrowsable,
            IsContainer = attribute.IsContainer,
            IsStart = attribute.IsStart,
            IsTerminal = attribute.IsTerminal,
            Ports = [.. Ports(type, attribute, properties)],
            Inputs = [.. properties.Select(DescribeInput).OfType<InputDescriptor>().OrderBy(x => x.Order)],
            Outputs = [.. properties.Where(x => IsOf(x, typeof(Output<>))).Select(DescribeOutput)],
            ClrType = type,
        };
    }

    private static IEnumerable<PortDescriptor> Ports(Type type, ActivityAttribute activity, List<PropertyInfo> properties)
    {
        foreach (var property in properties)
        {
            if (property.GetCustomAttribute<PortAttribute>() is { } port)
            {
                yield return new PortDescriptor(
                    property.Name, port.DisplayName ?? property.Name, IsEmbedded: true, typeof(IEnumerable).IsAssignableFrom(property.PropertyType));
            }
        }

        var outcomes = type.GetCustomAttribute<FlowNodeAttribute>()?.Outcomes
            ?? (activity.IsTerminal ? [] : ["Done|Selesai"]);
        foreach (var outcome in outcomes)
        {
            var (name, label) = Split(outcome);
            yield return new PortDescriptor(name, label, IsEmbedded: false);
        }
    }

    private static InputDescriptor? DescribeInput(PropertyInfo property)
    {
        var attribute = property.GetCustomAttribute<InputAttribute>();
        var wrapped = IsOf(property, typeof(Input<>));
        if (!wrapped && attribute is null)
        {
            return null;
        }

        attribute ??= new InputAttribute();
        var value = wrapped ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        return new InputDescriptor
        {
            Name = property.Name,
            TypeName = TypeNames.Of(value),
            DisplayName = attribute.DisplayName ?? property.Name,
            Description = attribute.Description,
            UIHint = attribute.UIHint ?? TypeNames.HintFor(value),
            DefaultValue = attribute.DefaultValue,
            DefaultSyntax = attribute.DefaultSyntax,
            Order = attribute.Order,
            Category = attribute.Category,
            IsBrowsable = attribute.IsBrowsable,
            IsSensitive = attribute.IsSensitive,
            AutoEvaluate = attribute.AutoEvaluate,
            IsWrapped = wrapped,
            Required = attribute.Required,
            ValueType = value,
            OptionsProvider = attribute.OptionsProvider,
            Options = attribute.Options is { } options ? [.. options.Select(Option)] : TypeNames.OptionsOf(value),
            FixedOutcomes = attribute.FixedOutcomes ?? [],
        };
    }

    private static OutputDescriptor DescribeOutput(PropertyInfo property)
    {
        var attribute = property.GetCustomAttribute<OutputAttribute>();
        return new OutputDescriptor(
            property.Name,
            TypeNames.Of(property.PropertyType.GetGenericArguments()[0]),
            attribute?.DisplayName ?? property.Name,
            attribute?.Description)
        {
            IsSensitive = attribute?.IsSensitive == true,
        };
    }

    private static InputOption Option(string text)
    {
        var (value, label) = Split(text);
        return new InputOption(label, value);
    }

    private static (string Name, string Label) Split(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? (text, text) : (text[..bar], text[(bar + 1)..]);
    }

    private static bool IsOf(PropertyInfo property, Type open) =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == open;
}
