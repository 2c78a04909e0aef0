using System.Globalization;

namespace Lajur.Engine.Definitions;

/// <summary>Which versions of a definition are meant.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct VersionOptions
{
    private VersionOptions(VersionChoice choice, int number = 0) => (Choice, Number) = (choice, number);

    public static VersionOptions AllVersions => default;

    public static VersionOptions Latest => new(VersionChoice.Latest);

    public static VersionOptions Published => new(VersionChoice.Published);

    public static VersionOptions LatestOrPublished => new(VersionChoice.LatestOrPublished);

    public static VersionOptions LatestAndPublished => new(VersionChoice.LatestAndPublished);

    public static VersionOptions Draft => new(VersionChoice.Draft);

    /// <summary>The kind of choice.</summary>
    public VersionChoice Choice { get; }

    /// <summary>The version asked for when the choice is <see cref="VersionChoice.Number"/>.</summary>
    public int Number { get; }

    public static VersionOptions Of(int version) => new(VersionChoice.Number, version);

    /// <summary>Reads what Studio sends: a name in any case, a number, or nothing for all versions.</summary>
    public static bool TryParse(string? text, out VersionOptions options)
    {
        options = AllVersions;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            options = Of(number);
            return true;
        }

        if (!Enum.TryParse<VersionChoice>(text, ignoreCase: true, out var choice) || choice == VersionChoice.Number)
        {
            return false;
        }

        options = new VersionOptions(choice);
        return true;
    }

    /// <summary>True when a version with these marks is meant.</summary>
    public bool Matches(int version, bool isLatest, bool isPublished) => Choice switch
    {
        VersionChoice.AllVersions => true,
        VersionChoice.Latest => isLatest,
        VersionChoice.Published => isPublished,
        VersionChoice.LatestOrPublished => isLatest || isPublished,
        VersionChoice.LatestAndPublished => isLatest && isPublished,
        VersionChoice.Draft => isLatest && !isPublished,
        _ => version == Number,
    };
}
