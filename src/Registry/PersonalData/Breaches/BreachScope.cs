namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>Whose data it concerns: the cases that are added to a breach.</summary>
public abstract record BreachScope
{
    private BreachScope()
    {
    }

    /// <summary>Nobody's yet, or data that belong to no case.</summary>
    public sealed record None : BreachScope;

    /// <summary>The cases with these numbers, parted by blanks, commas or lines.</summary>
    public sealed record Numbers(string Text) : BreachScope;

    /// <summary>All cases of a service that came in on these days of the office, both counted; null where no day was given.</summary>
    public sealed record Days(string ServiceSlug, DateOnly? From, DateOnly? Until) : BreachScope;
}
