namespace Lajur.Host.Staff;

/// <summary>The pages on which an office keeps its staff.</summary>
public static class StaffRegistration
{
    public static IServiceCollection AddStaff(this IServiceCollection services) => services.AddScoped<StaffDesk>();
}
