using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Conventions;

public static class StorageConventions
{
    /// <summary>Moments in UTC on every database, and snake_case names wherever a mapping chose none.</summary>
    public static ModelConfigurationBuilder UseLajurConventions(this ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configuration.Conventions.Add(_ => new SnakeCaseNames());
        return configuration;
    }
}
