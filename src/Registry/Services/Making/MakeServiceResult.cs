namespace Lajur.Registry.Services.Making;

/// <summary>What came of <see cref="MakeService"/>.</summary>
public abstract record MakeServiceResult
{
    private MakeServiceResult()
    {
    }

    /// <summary>The service is there, closed to applications until somebody opens it; or it was there already.</summary>
    /// <param name="Service">The service.</param>
    public sealed record Done(Service Service) : MakeServiceResult;

    /// <param name="Errors">What is wrong, in Indonesian, by field: definitionId, name, summary, numberPrefix, promise.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, string> Errors) : MakeServiceResult;

    /// <summary>Whoever asked administers no office.</summary>
    public sealed record NotAllowed : MakeServiceResult;
}
