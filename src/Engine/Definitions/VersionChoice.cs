namespace Lajur.Engine.Definitions;

/// <summary>The kinds of <see cref="VersionOptions"/>.</summary>
public enum VersionChoice
{
    AllVersions,
    Latest,
    Published,

    /// <summary>The latest and the published one, which may be two versions.</summary>
    LatestOrPublished,

    /// <summary>The latest if it is also published.</summary>
    LatestAndPublished,

    /// <summary>The latest if it is not published.</summary>
    Draft,
    Number,
}
