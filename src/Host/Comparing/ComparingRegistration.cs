namespace Lajur.Host.Comparing;

/// <summary>The pages on which versions are compared, approved, noted and rolled back.</summary>
public static class ComparingRegistration
{
    public static IServiceCollection AddComparing(this IServiceCollection services) =>
        services.AddScoped<VersionBooks>().AddScoped<VersionDesk>();
}
