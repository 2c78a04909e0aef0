using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Exchange.Tables;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>What became of a file that was brought.</summary>
public abstract record FileReading
{
    private FileReading()
    {
    }

    /// <summary>It cannot be taken in; every reason.</summary>
    /// <param name="Kind">What it was taken for, as people call it.</param>
    /// <param name="Problems">Each with its place.</param>
    /// <param name="Grid">The cells that the places are in; null for a file without cells.</param>
    public sealed record Refused(string Kind, IReadOnlyList<FileProblem> Problems, TableGrid? Grid = null) : FileReading;

    /// <summary>It can become a draft.</summary>
    /// <param name="Kind">What it is, as people call it.</param>
    /// <param name="Drawing">What it becomes.</param>
    /// <param name="Parcel">The service that it brings along; null for a drawing alone.</param>
    public sealed record Drawn(string Kind, ImportedDrawing Drawing, ServiceParcel? Parcel = null) : FileReading;
}
