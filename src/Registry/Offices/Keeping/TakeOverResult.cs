namespace Lajur.Registry.Offices.Keeping;

/// <summary>What came of <see cref="TakeOverService"/>.</summary>
public abstract record TakeOverResult
{
    private TakeOverResult()
    {
    }

    /// <summary>The service is there, closed to applications until somebody opens it.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="NewLanes">The lanes that were added with it; nobody holds them yet.</param>
    public sealed record Done(string Name, IReadOnlyList<string> NewLanes) : TakeOverResult;

    /// <param name="Reason">Why not, in Indonesian.</param>
    public sealed record Refused(string Reason) : TakeOverResult;

    /// <summary>Whoever asked administers no office.</summary>
    public sealed record NotAllowed : TakeOverResult;
}
